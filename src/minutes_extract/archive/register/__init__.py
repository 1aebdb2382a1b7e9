"""The register: each action from the meeting that raised it through every later review.

`mentions` says what is known of an action at one meeting, `wording` and `evidence` compare, `assign` matches
the reviews of one meeting one to one, `follow` goes from meeting to meeting, `entries` sums up. All of it is
pure functions; only `load` and `store` know the database.
"""
