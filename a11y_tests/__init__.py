"""The checker: finds what stands in people's way on a page, in a real browser."""
