"""Builds and serves the styleguide: every component live, with guidance and code."""
