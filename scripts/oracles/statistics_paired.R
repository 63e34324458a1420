# What R computes for the differences of paired answers; called by statistics_paired.py, never by hand.
#
# Reads a JSON array of cases {differences, level} from the file given as argument and prints a JSON array of figures.
# An absent figure is null. Debian packages: r-cran-coin r-cran-jsonlite.

suppressMessages({
  library(coin)
  library(jsonlite)
})

# The two-sided p and z of the signed-rank test with midranks, as coin gives them.
signed_rank <- function(d, zeros) {
  pairs <- data.frame(second = d, first = 0)
  exact <- wilcoxsign_test(second ~ first, data = pairs, zero.method = zeros, distribution = "exact")
  normal <- wilcoxsign_test(second ~ first, data = pairs, zero.method = zeros, distribution = "asymptotic")
  list(
    exact = if (sum(d != 0) <= 250) as.numeric(pvalue(exact)) else NULL,
    z = as.numeric(statistic(normal)), normal = as.numeric(pvalue(normal)))
}

# The rank of the lower limit among the Walsh averages, and what wilcox.test gives where it computes exactly.
hodges_lehmann <- function(d, level) {
  result <- list(rank = qsignrank((1 - level) / 2, length(d)))
  exact <- length(d) >= 6 && length(d) < 50 && !any(d == 0) && !anyDuplicated(abs(d))
  if (exact && result$rank > 0) {
    test <- wilcox.test(d, conf.int = TRUE, conf.level = level, exact = TRUE)
    result <- c(result, low = test$conf.int[1], high = test$conf.int[2], value = as.numeric(test$estimate))
  }
  result
}

# The limits of d_z: the non-centralities under which t lies at the end of a tail.
standardised_limits <- function(t, n, level) {
  tail <- (1 - level) / 2
  solve <- function(target) {
    f <- function(delta) pt(t, n - 1, delta) - target
    uniroot(f, c(t - 2, t + 2), extendInt = "downX", tol = 1e-14, maxiter = 10000)$root / sqrt(n)
  }
  c(solve(1 - tail), solve(tail))
}

cases <- fromJSON(commandArgs(trailingOnly = TRUE)[1], simplifyVector = FALSE)
results <- lapply(cases, function(case) {
  d <- as.numeric(unlist(case$differences))
  result <- list()
  if (any(d != 0)) {
    result$pratt <- signed_rank(d, "Pratt")
    result$wilcoxon <- signed_rank(d, "Wilcoxon")
  }
  if (length(d) > 1) result$hodgesLehmann <- hodges_lehmann(d, case$level)
  if (length(d) > 1 && sd(d) > 0) {
    test <- t.test(d, conf.level = case$level)
    result$t <- list(
      statistic = as.numeric(test$statistic), p = test$p.value,
      limits = standardised_limits(as.numeric(test$statistic), length(d), case$level))
  }
  result
})
versions <- list(R = R.version.string, coin = as.character(packageVersion("coin")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = I(17), null = "null"))
