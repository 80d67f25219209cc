"""Whole services that run, written as an agency would write them."""
