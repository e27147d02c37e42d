"""Minh Bạch: a static site generator for public transparency reports."""

__version__ = "0.1.0"
