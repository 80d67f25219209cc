"""Where the folders of the package lie.

A checkout keeps ``components/``, ``patterns/`` and the others beside this package; a wheel keeps
them inside it.
"""

from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE if (HERE / "components").is_dir() else HERE.parent
KINDS = {"component": ROOT / "components", "pattern": ROOT / "patterns"}
