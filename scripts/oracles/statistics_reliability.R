# What R's psych computes for the scales that statistics_reliability.py hands over; reads JSON, writes JSON.
#
# A figure that psych cannot give, such as a correlation with an item whose codes are all equal, is null.

suppressMessages(library(jsonlite))
suppressMessages(library(psych))

scales <- fromJSON(file("stdin"), simplifyVector = FALSE)

as_items <- function(rows) {
  as.data.frame(do.call(rbind, lapply(rows, function(row) {
    vapply(row, function(code) if (is.null(code)) NA_real_ else as.numeric(code), numeric(1))
  })))
}

figures <- function(scale) {
  items <- as_items(scale$rows)
  if (ncol(items) < 2 || any(vapply(items, function(item) !isTRUE(sd(item, na.rm = TRUE) > 0), logical(1)))) return(NULL)
  keys <- ifelse(seq_len(ncol(items)) %in% (unlist(scale$reversed) + 1), -1, 1)
  use <- if (scale$missing == "listwise") "complete.obs" else "pairwise"
  impute <- if (scale$missing == "medianImputed") "median" else "none"
  capture.output(
    result <- suppressMessages(
      suppressWarnings(alpha(items, keys = keys, use = use, impute = impute, warnings = FALSE))))
  list(
    alpha = result$total$raw_alpha, standardisedAlpha = result$total$std.alpha,
    meanInterItemCorrelation = result$total$average_r,
    alphaIfDropped = if (ncol(items) > 2) result$alpha.drop$raw_alpha,
    itemRestCorrelations = result$item.stats$r.drop)
}

interval <- function(scale) {
  if (is.null(scale$alpha)) return(NULL)
  limits <- alpha.ci(scale$alpha, n.obs = scale$n, n.var = length(scale$rows[[1]]), p.val = 1 - scale$level)
  list(low = limits$lower.ci, high = limits$upper.ci)
}

results <- lapply(scales, function(scale) {
  list(figures = tryCatch(figures(scale), error = function(condition) NULL), interval = interval(scale))
})
versions <- list(R = as.character(getRversion()), psych = as.character(packageVersion("psych")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = NA, null = "null", na = "null"))
