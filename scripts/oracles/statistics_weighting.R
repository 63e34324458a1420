# Weights and post-stratified means by R's survey package, from single respondents.
#
# Called by statistics_weighting.py: reads the cases from the file named first, writes the results to the second.

suppressPackageStartupMessages({
  library(jsonlite)
  library(survey)
})

raked <- function(case) {
  cells <- as.data.frame(do.call(rbind, lapply(case$categories, unlist)))
  names(cells) <- paste0("v", seq_along(cells))
  rows <- cells[rep(seq_len(nrow(cells)), unlist(case$counts)), , drop = FALSE]
  rows[] <- lapply(rows, factor)
  base <- rep(unlist(case$baseWeights), unlist(case$counts))
  margins <- lapply(case$margins, unlist)
  population <- c(margins[[1]], unlist(lapply(margins[-1], function(margin) margin[-1])))
  formula <- as.formula(paste("~ 0 +", paste(names(rows), collapse = " + ")))
  upper <- if (is.null(case$ceiling)) rep(Inf, nrow(rows)) else case$ceiling * sum(margins[[1]]) / nrow(rows) / base
  # With a ceiling survey's iteration does not always converge, and it takes no single respondent and no variable of one
  # category; then there is no second opinion.
  weights <- tryCatch({
    design <- svydesign(ids = ~1, weights = base, data = rows)
    names(population) <- colnames(model.matrix(formula, rows))
    weights(calibrate(
      design, formula, population, calfun = "raking", bounds = list(lower = -Inf, upper = upper), epsilon = 1e-11,
      maxit = 500))
  }, error = function(condition) NULL, warning = function(condition) NULL)
  if (is.null(weights)) return(list(weights = list()))
  first <- cumsum(c(1, unlist(case$counts)))[seq_len(nrow(cells))]
  list(weights = as.list(unname(weights[first])))
}

post_stratified <- function(case) {
  answers <- lapply(case$strata, function(stratum) rep(unlist(stratum$values), unlist(stratum$counts)))
  sizes <- unlist(case$population)
  rows <- data.frame(
    y = unlist(answers), stratum = rep(seq_along(answers), lengths(answers)),
    weight = rep(sizes / lengths(answers), lengths(answers)), size = rep(sizes, lengths(answers)))
  design <- if (case$correction) {
    svydesign(ids = ~1, strata = ~stratum, weights = ~weight, fpc = ~size, data = rows)
  } else {
    svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = rows)
  }
  mean <- svymean(~y, design)
  interval <- confint(mean, level = case$level, df = degf(design))
  list(mean = coef(mean)[[1]], low = interval[1], high = interval[2])
}

arguments <- commandArgs(trailingOnly = TRUE)
cases <- fromJSON(arguments[1], simplifyVector = FALSE)
results <- list(
  versions = list(R = as.character(getRversion()), survey = as.character(packageVersion("survey"))),
  raking = lapply(cases$raking, raked),
  means = lapply(cases$means, post_stratified))
write(toJSON(results, auto_unbox = TRUE, digits = I(17)), arguments[2])
