"""What "proved" rests on."""
