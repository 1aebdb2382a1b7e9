"""The verbs of the command line about archives: one module each, with `run(words)`, named like the verb."""
