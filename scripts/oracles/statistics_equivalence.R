# What pwr computes for power and detectable effects; called by statistics_equivalence.py, never by hand.
#
# Reads a JSON array of cases {kind, first, second, effect, power, significance} from the file given as argument and
# prints a JSON array of {power, detectable}. pwr solves for the effect to 10^-4 only; its power is inverted here to
# full precision. Debian packages: r-cran-pwr r-cran-jsonlite.

suppressMessages({
  library(jsonlite)
  library(pwr)
})

power_of <- function(case, effect) {
  alpha <- case$significance
  switch(case$kind,
    pairedT = pwr.t.test(n = case$first, d = effect, sig.level = alpha, type = "paired"),
    twoSampleT = pwr.t2n.test(n1 = case$first, n2 = case$second, d = effect, sig.level = alpha),
    twoShares = pwr.2p2n.test(h = effect, n1 = case$first, n2 = case$second, sig.level = alpha))$power
}

cases <- fromJSON(commandArgs(trailingOnly = TRUE)[1], simplifyVector = FALSE)
results <- lapply(cases, function(case) {
  limit <- if (case$kind == "twoShares") pi else 25
  missing <- function(effect) power_of(case, effect) - case$power
  result <- list(power = power_of(case, case$effect))
  if (missing(limit) > 0) result$detectable <- uniroot(missing, c(1e-9, limit), tol = 1e-15)$root
  result
})
versions <- list(R = R.version.string, pwr = as.character(packageVersion("pwr")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = I(17), null = "null"))
