# What R's factanal and lavaan compute for the scales that statistics_reliability.py hands over; reads JSON, writes JSON.
#
# A one-factor model by maximum likelihood: loadings of standardised items with bounded residual variances by factanal;
# omega and its limits (expected information, delta method) as a defined parameter by lavaan, null where that finds none.

suppressMessages(library(jsonlite))
suppressMessages(library(lavaan))

scales <- fromJSON(file("stdin"), simplifyVector = FALSE)

as_items <- function(rows) {
  as.data.frame(do.call(rbind, lapply(rows, function(row) {
    vapply(row, function(code) if (is.null(code)) NA_real_ else as.numeric(code), numeric(1))
  })))
}

covariances <- function(items, missing) {
  if (missing == "medianImputed") items[] <- lapply(items, function(x) replace(x, is.na(x), median(x, na.rm = TRUE)))
  cov(items, use = if (missing == "pairwise") "pairwise" else "complete.obs")
}

fit_omega <- function(scale) {
  C <- covariances(as_items(scale$rows), scale$missing)
  if (any(diag(C) == 0)) return(list(reason = "noVariation"))
  if (min(eigen(cov2cor(C))$values) < 1e-10) return(list(reason = "notPositiveDefinite"))
  bounded <- factanal(covmat = cov2cor(C), factors = 1, control = list(opt = list(maxit = 1000, factr = 10)))
  result <- list(loadings = as.vector(bounded$loadings), residuals = as.vector(bounded$uniquenesses))
  k <- nrow(C)
  dimnames(C) <- list(paste0("x", 1:k), paste0("x", 1:k))
  model <- paste0(
    "f =~ ", paste0("l", 1:k, " * x", 1:k, collapse = " + "), "\n",
    paste0("x", 1:k, " ~~ t", 1:k, " * x", 1:k, collapse = "\n"), "\n",
    "omega := (", paste0("l", 1:k, collapse = " + "), ")^2 / ((", paste0("l", 1:k, collapse = " + "), ")^2 + ",
    paste0("t", 1:k, collapse = " + "), ")")
  fit <- suppressWarnings(cfa(
    model, sample.cov = C, sample.nobs = scale$n, std.lv = TRUE, information = "expected",
    control = list(iter.max = 300, eval.max = 600)))
  if (lavInspect(fit, "converged")) {
    omega <- subset(parameterEstimates(fit, level = scale$level), op == ":=")
    result <- c(result, list(omega = omega$est, low = omega$ci.lower, high = omega$ci.upper))
  }
  result
}

results <- lapply(scales, function(scale) tryCatch(fit_omega(scale), error = function(condition) list(reason = NULL)))
versions <- list(R = as.character(getRversion()), lavaan = as.character(packageVersion("lavaan")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = NA, null = "null", na = "null"))
