"""The people of a body across its meetings: who is the same, and who may be."""
