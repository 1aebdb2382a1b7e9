"""What a user would write today instead, kept to compare with: speed in ratios.py, accuracy in scripts/accuracy.py."""
