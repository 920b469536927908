"""Pure functions over text: cleaning, folding, tokens, alignment. Nothing here does input or output."""
