# Answers statistics_two_groups.py: reads pairs of groups as JSON from standard input, writes R's results as JSON.

suppressWarnings(suppressPackageStartupMessages({
  library(jsonlite)
  library(coin)
}))

pairs <- fromJSON(file("stdin"), simplifyVector = FALSE)

results <- lapply(pairs, function(pair) {
  x <- as.numeric(unlist(pair$first))
  y <- as.numeric(unlist(pair$second))
  group <- factor(rep(c("x", "y"), c(length(x), length(y))))
  asymptotic <- wilcox.test(x, y, exact = FALSE)
  list(
    statistic = unname(asymptotic$statistic),
    asymptotic = asymptotic$p.value,
    exact = as.numeric(pvalue(wilcox_test(c(x, y) ~ group, distribution = "exact"))))
})

versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."),
  coin = as.character(packageVersion("coin")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = NA))
