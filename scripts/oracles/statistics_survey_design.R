# Estimates and standard errors of complex samples by R's survey package.
#
# Called by statistics_survey_design.py: reads the cases from the file named first, writes the results to the second.

suppressPackageStartupMessages({
  library(jsonlite)
  library(survey)
})

number <- function(value) if (length(value) == 1 && is.finite(value)) value else NULL

# A standard error; none where it is 0, or where survey would leave replicates out, of which it warns.
error_of <- function(expression) {
  value <- tryCatch(SE(expression)[[1]], warning = function(condition) NA)
  if (is.finite(value) && value > 1e-12) value else NULL
}

estimates <- function(design, domain, y, x, level) {
  sub <- subset(design, domain)
  df <- degf(sub)
  total <- svytotal(~y, sub)
  ratio <- svyratio(~y, ~x, sub)
  mean <- svymean(~y, sub)
  interval <- if (df > 0) confint(mean, level = level, df = df) else c(NA, NA)
  share <- svymean(~high, sub)
  limits <- if (df > 0 && coef(share) > 0 && coef(share) < 1) {
    attr(svyciprop(~high, sub, method = "xlogit", level = level, df = df), "ci")
  } else c(NA, NA)
  list(
    df = df, total = coef(total)[[1]], totalError = error_of(total), ratio = coef(ratio)[[1]],
    ratioError = error_of(ratio), mean = coef(mean)[[1]], meanError = error_of(mean),
    low = number(interval[1]), high = number(interval[2]), share = coef(share)[[1]],
    shareLow = number(limits[[1]]), shareHigh = number(limits[[2]]))
}

rows_of <- function(case) {
  rows <- as.data.frame(do.call(rbind, lapply(case$rows, unlist)))
  names(rows) <- c("stratum", "unit", "domain", "y", "x", "w")
  rows$high <- as.numeric(rows$y >= 4)
  rows$element <- seq_len(nrow(rows))
  rows$key <- paste(rows$stratum, rows$unit)
  rows
}

clustered <- function(case) {
  rows <- rows_of(case)
  domain <- rows$domain == 1
  if (!is.null(case$primaryUnits)) rows$primary <- unlist(case$primaryUnits)[rows$stratum + 1]
  options(survey.lonely.psu = case$policy)
  result <- tryCatch({
    design <- if (is.null(case$primaryUnits)) {
      svydesign(id = ~unit, strata = ~stratum, weights = ~w, data = rows, nest = TRUE)
    } else if (is.null(case$elements)) {
      svydesign(id = ~unit, strata = ~stratum, weights = ~w, fpc = ~primary, data = rows, nest = TRUE)
    } else {
      rows$secondary <- unlist(case$elements)[match(rows$key, unique(rows$key))]
      svydesign(
        id = ~unit + element, strata = ~stratum, weights = ~w, fpc = ~primary + secondary, data = rows, nest = TRUE)
    }
    estimates(design, domain, rows$y, rows$x, case$level)
  }, error = function(condition) {
    if (!grepl("only one PSU", conditionMessage(condition))) stop(condition)
    list(single = TRUE)
  })
  units <- unique(rows[c("stratum", "unit")])
  per_stratum <- table(units$stratum)
  if (is.null(case$elements) && all(per_stratum > 1)) {
    design <- if (is.null(case$primaryUnits)) {
      svydesign(id = ~unit, strata = ~stratum, weights = ~w, data = rows, nest = TRUE)
    } else {
      svydesign(id = ~unit, strata = ~stratum, weights = ~w, fpc = ~primary, data = rows, nest = TRUE)
    }
    jackknife <- subset(as.svrepdesign(design, type = "JKn"), domain)
    result$jackknifeTotalError <- error_of(svytotal(~y, jackknife))
    result$jackknifeRatioError <- error_of(svyratio(~y, ~x, jackknife))
    if (is.null(case$primaryUnits) && all(per_stratum == 2)) {
      rho <- case$fay
      sylvester <- matrix(1)
      while (ncol(sylvester) <= length(per_stratum)) {
        sylvester <- kronecker(sylvester, matrix(c(1, 1, 1, -1), 2))
      }
      column <- match(rows$stratum, as.numeric(names(per_stratum))) + 1
      first <- ave(rows$unit, rows$stratum, FUN = min) == rows$unit
      signs <- t(sylvester[, column]) * ifelse(first, 1, -1)
      weights <- rows$w * ifelse(signs > 0, 2 - rho, rho)
      balanced <- svrepdesign(
        data = rows, weights = ~w, repweights = weights, combined.weights = TRUE, type = "Fay", rho = rho,
        mse = case$mse)
      balanced <- subset(balanced, domain)
      result$balancedTotalError <- error_of(svytotal(~y, balanced))
      result$balancedRatioError <- error_of(svyratio(~y, ~x, balanced))
    }
  }
  result
}

replicated <- function(case) {
  rows <- as.data.frame(do.call(rbind, lapply(case$rows, unlist)))
  weights <- do.call(rbind, lapply(case$replicateWeights, unlist))
  names(rows) <- c("y", "x", "w")
  common <- list(
    data = rows, weights = ~w, repweights = weights, combined.weights = TRUE, type = case$type, mse = case$mse)
  design <- do.call(svrepdesign, c(common, switch(
    case$type,
    JK1 = list(scale = (ncol(weights) - 1) / ncol(weights), rscales = rep(1, ncol(weights))),
    JKn = list(scale = 1, rscales = rep((unlist(case$units) - 1) / unlist(case$units), unlist(case$units))),
    BRR = list(), Fay = list(rho = case$fay), bootstrap = list())))
  total <- svytotal(~y, design)
  ratio <- svyratio(~y, ~x, design)
  interval <- confint(ratio, level = case$level, df = case$df)
  list(
    total = coef(total)[[1]], totalError = SE(total)[[1]], ratio = coef(ratio)[[1]], ratioError = SE(ratio)[[1]],
    low = interval[1], high = interval[2])
}

# The totals of each primary unit of survey's samples of Californian schools (data set `api`).
published <- function() {
  data(api, envir = environment())
  totals <- function(sample, rows, stratum, unit, populations, elements) {
    lapply(split(data.frame(rows, s = stratum, u = unit, p = populations, m = elements), unit), function(part) {
      y <- part$pw * part$api00
      list(
        sample = sample, stratum = part$s[1], unit = part$u[1], population = part$p[1], populationElements = part$m[1],
        elements = nrow(part), numerator = sum(y), denominator = sum(part$pw), numeratorSquares = sum(y^2),
        denominatorSquares = sum(part$pw^2), products = sum(y * part$pw))
    })
  }
  strat <- totals(
    "apistrat", apistrat, as.numeric(apistrat$stype) - 1, seq_len(nrow(apistrat)), apistrat$fpc, 1)
  clus1 <- totals("apiclus1", apiclus1, 0, apiclus1$dnum, apiclus1$fpc, ave(apiclus1$dnum, apiclus1$dnum, FUN = length))
  clus2 <- totals("apiclus2", apiclus2, 0, apiclus2$dnum, apiclus2$fpc1, apiclus2$fpc2)
  unname(c(strat, clus1, clus2))
}

arguments <- commandArgs(trailingOnly = TRUE)
cases <- fromJSON(arguments[1], simplifyVector = FALSE)
results <- list(
  versions = list(R = as.character(getRversion()), survey = as.character(packageVersion("survey"))),
  clustered = lapply(cases$clustered, clustered),
  replicated = lapply(cases$replicated, replicated),
  published = published())
write(toJSON(results, auto_unbox = TRUE, digits = I(17), null = "null"), arguments[2])
