"""Form elements and page layouts for Dutch government services, as Jinja macros."""

from .folders import ROOT

# In a checkout the folders of the package lie beside it: make herkenbaar.site_builder importable.
if str(ROOT) not in __path__:
    __path__.append(str(ROOT))

from .assets import script, stylesheet
from .errors import CatalogueError, InvalidCall, InvalidValue
from .installation import install

__version__ = "0.1.0"

__all__ = [
    "CatalogueError",
    "InvalidCall",
    "InvalidValue",
    "install",
    "script",
    "stylesheet",
]
