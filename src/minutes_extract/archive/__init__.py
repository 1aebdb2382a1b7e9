"""Archives: find the documents of many sources, convert them in parallel, and write them to one output."""
