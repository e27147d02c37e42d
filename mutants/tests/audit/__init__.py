"""The audit of the built pages: access, markup, weight and speed, measured with the tools that others measure with."""
