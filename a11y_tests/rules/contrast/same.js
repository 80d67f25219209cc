// Whether there is nothing new to see, because it was all looked at in the light scheme.
() => darkInName()
