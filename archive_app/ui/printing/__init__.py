"""The bilingual page on paper and as PDF."""
