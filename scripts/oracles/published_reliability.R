# Writes Tests/StatisticsTests/Fixtures/reliability-published.json: scales whose reliability is published.
#
#     Rscript scripts/oracles/published_reliability.R
#
# R with psych and jsonlite is needed. The five scales of psych's bfi (2,800 self-assessments with gaps, Revelle, Wilt and
# Rosenthal 2010) come as integer sums of pairs of items, computed here row by row, and never as answers of persons.
# Chatterjee and Price's attitude data (1977, "Regression Analysis by Example"; R's datasets) hold departments, so their
# rows come along.

suppressMessages(library(jsonlite))
suppressMessages(library(psych))

output <- "Tests/StatisticsTests/Fixtures/reliability-published.json"

# For every pair of items, each with itself too: rows, both sums and the sum of products.
pair_moments <- function(items) {
  pairs <- list()
  for (second in seq_along(items)) for (first in seq_len(second)) {
    both <- items[!is.na(items[[first]]) & !is.na(items[[second]]), c(first, second)]
    pairs[[length(pairs) + 1]] <- c(nrow(both), sum(both[[1]]), sum(both[[2]]), sum(both[[1]] * both[[2]]))
  }
  pairs
}

quiet_alpha <- function(...) {
  capture.output(result <- suppressMessages(suppressWarnings(alpha(..., warnings = FALSE))))
  result
}

scale_case <- function(label, items, reversed, sum_of_end_codes, published, rows = NULL) {
  keys <- ifelse(names(items) %in% reversed, -1, 1)
  complete <- stats::complete.cases(items)
  pairwise <- quiet_alpha(items, keys = keys)
  limits <- alpha.ci(pairwise$total$raw_alpha, n.obs = min(crossprod(!is.na(items))), n.var = ncol(items))
  list(
    label = label, items = ncol(items), count = nrow(items),
    reversed = which(keys < 0) - 1, sumOfEndCodes = sum_of_end_codes,
    complete = pair_moments(items[complete, ]), incomplete = pair_moments(items[!complete, ]),
    # Of the items as they are turned round.
    medians = vapply(seq_along(items), function(i) {
      median <- as.numeric(median(items[[i]], na.rm = TRUE))
      if (keys[i] < 0) sum_of_end_codes - median else median
    }, numeric(1)),
    pairwise = pairwise$total$raw_alpha, low = limits$lower.ci, high = limits$upper.ci,
    listwise = quiet_alpha(items, keys = keys, use = "complete.obs")$total$raw_alpha,
    medianImputed = quiet_alpha(items, keys = keys, impute = "median")$total$raw_alpha,
    standardised = pairwise$total$std.alpha,
    alphaIfDropped = pairwise$alpha.drop$raw_alpha, itemRestCorrelations = pairwise$item.stats$r.drop,
    published = published, rows = rows)
}

bfi_case <- function(label, names, reversed, published) scale_case(label, bfi[names], reversed, 7, published)

cases <- list(
  scale_case(
    "attitude", attitude, character(), 100, 0.84, rows = unname(as.matrix(attitude))),
  bfi_case("bfi: agreeableness", paste0("A", 1:5), "A1", 0.70),
  bfi_case("bfi: conscientiousness", paste0("C", 1:5), c("C4", "C5"), 0.72),
  bfi_case("bfi: extraversion", paste0("E", 1:5), c("E1", "E2"), 0.76),
  bfi_case("bfi: neuroticism", paste0("N", 1:5), character(), 0.81),
  bfi_case("bfi: openness", paste0("O", 1:5), c("O2", "O5"), 0.60))

versions <- list(R = as.character(getRversion()), psych = as.character(packageVersion("psych")))
json <- function(value) toJSON(value, auto_unbox = TRUE, digits = NA, null = "null")
unboxed <- lapply(cases, function(case) {
  case$reversed <- I(case$reversed)
  json(case)
})
writeLines(c(
  "{",
  '  "script": "scripts/oracles/published_reliability.R",',
  '  "oracle": "psych::alpha, psych::alpha.ci; published: the manual pages of bfi and alpha",',
  sprintf('  "versions": %s,', json(versions)),
  '  "cases": [',
  paste0("    ", unlist(unboxed), collapse = ",\n"),
  "  ]",
  "}"), output)
cat("reliability-published:", length(cases), "cases\n")
