# Figures of weighted answers in R's package survey, asked by statistics_weighted.py: a JSON list of {answers, weights, level}
# comes in on the standard input, a JSON list of figures goes out.

library(jsonlite)
suppressPackageStartupMessages(library(survey))

figures <- function(answers, weights, level) {
  data <- data.frame(x = unlist(answers), w = unlist(weights))
  design <- svydesign(ids = ~1, weights = ~w, data = data)
  mean <- svymean(~x, design)
  interval <- as.vector(confint(mean, level = level, df = degf(design)))
  points <- ifelse(data$x >= 9, 100, ifelse(data$x >= 7, 0, -100))
  score <- svymean(~points, update(design, points = points))
  list(
    mean = unbox(as.numeric(coef(mean))),
    interval = interval,
    score = unbox(as.numeric(coef(score))),
    scoreError = unbox(as.numeric(SE(score))),
    median = unbox(as.numeric(coef(svyquantile(~x, design, 0.5, qrule = "hf2", ci = FALSE))))
  )
}

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)
answer <- lapply(cases, function(case) do.call(figures, case))
versions <- list(R = unbox(as.character(getRversion())), survey = unbox(as.character(packageVersion("survey"))))
cat(toJSON(list(versions = versions, cases = answer), digits = NA))
