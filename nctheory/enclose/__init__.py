"""What "certified" rests on: balls of NC1 on points and regions, and the checker of their files."""
