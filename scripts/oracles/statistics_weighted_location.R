# The distribution function of weighted answers and the error of moved ones in R's package survey, asked by
# statistics_weighted_location.py: a JSON list of {answers, weights, level, moved} comes in on the standard input, a JSON list
# of figures goes out. `limits` are the first and the last answer at which the interval of Clopper and Pearson for Kish's
# effective number reaches one half, null where an end has none.

library(jsonlite)
suppressPackageStartupMessages(library(survey))

figures <- function(answers, weights, level, moved) {
  data <- data.frame(x = unlist(answers), w = unlist(weights), v = unlist(moved))
  design <- svydesign(ids = ~1, weights = ~w, data = data)
  n <- sum(data$w)^2 / sum(data$w^2)
  reaches <- function(side) {
    share <- as.numeric(coef(svymean(side, design)))
    share >= 0.5 || qbeta((1 - level) / 2, n * share + 1, n * (1 - share), lower.tail = FALSE) > 0.5
  }
  values <- sort(unique(data$x))
  low <- values[sapply(values, function(value) reaches(as.numeric(data$x <= value)))][1]
  high <- rev(values)[sapply(rev(values), function(value) reaches(as.numeric(data$x >= value)))][1]
  none <- qbeta((1 - level) / 2, 1, n, lower.tail = FALSE) > 0.5
  list(
    limits = if (none) NULL else c(low, high),
    error = unbox(as.numeric(SE(svymean(~v, design))))
  )
}

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)
answer <- lapply(cases, function(case) do.call(figures, case))
versions <- list(R = unbox(as.character(getRversion())), survey = unbox(as.character(packageVersion("survey"))))
cat(toJSON(list(versions = versions, cases = answer), digits = NA, null = "null"))
