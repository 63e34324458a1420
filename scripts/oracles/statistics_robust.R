# Ranks of the exact interval of a median in R, asked by statistics_robust.py: a JSON list of {n, level} comes in on the
# standard input, a JSON list of {rank, achieved} goes out; rank 0 says that there is no interval.

library(jsonlite)

ranks <- function(n, level) {
  rank <- qbinom((1 - level) / 2, n, 0.5)
  list(rank = unbox(rank), achieved = unbox(1 - 2 * pbinom(rank - 1, n, 0.5)))
}

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)
answer <- lapply(cases, function(case) do.call(ranks, case))
cat(toJSON(list(version = unbox(as.character(getRversion())), cases = answer), digits = NA))
