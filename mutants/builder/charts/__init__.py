"""Charts: from a plain description of what to draw to the text of an SVG.

``request`` says what can be drawn, ``draw`` draws many at once and remembers, ``svg`` makes the text fit a page.
The other modules each draw one kind, with Altair. Nothing here knows of indicators, resolutions or pages.
"""
