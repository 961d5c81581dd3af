"""What proposes and is never trusted: counterexamples, certificates, the atlas."""
