"""The Names space: people, organisations and places, and which of them are one."""
