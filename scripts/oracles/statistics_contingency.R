# Answers statistics_contingency.py: reads tables as JSON from standard input, writes R's results as JSON.

suppressWarnings(suppressPackageStartupMessages({
  library(jsonlite)
  library(vcd)
}))

tables <- fromJSON(file("stdin"), simplifyVector = FALSE)

results <- lapply(tables, function(rows) {
  counts <- do.call(rbind, lapply(rows, unlist))
  independence <- suppressWarnings(chisq.test(counts, correct = FALSE))
  list(
    statistic = unname(independence$statistic),
    degreesOfFreedom = unname(independence$parameter),
    pValue = independence$p.value,
    cramersV = assocstats(counts)$cramer,
    freemanHalton = fisher.test(counts, workspace = 2e7)$p.value)
})

versions <- list(
  R = paste(R.version$major, R.version$minor, sep = "."),
  vcd = as.character(packageVersion("vcd")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = NA))
