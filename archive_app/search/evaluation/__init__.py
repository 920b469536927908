"""Evaluates query trees over memory-mapped segments."""
