"""Files as such: written whole, owned, found, their times; nothing here knows the model."""
