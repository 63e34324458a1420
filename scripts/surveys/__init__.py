"""Synthetic feedback surveys: who answers, how they answer, and the export each platform would write."""
