# What polycor computes for two ordinal answers; called by statistics_association.py, never by hand.
#
# Reads a JSON array of contingency tables from standard input and prints a JSON array of figures. Debian
# packages: r-cran-polycor r-cran-jsonlite.

suppressMessages({
  library(jsonlite)
  library(polycor)
})

tables <- fromJSON(file("stdin"), simplifyVector = FALSE)
results <- lapply(tables, function(rows) {
  table <- do.call(rbind, lapply(rows, function(row) as.numeric(unlist(row))))
  table <- table[rowSums(table) > 0, colSums(table) > 0, drop = FALSE]
  if (min(dim(table)) < 2) return(list(skipped = TRUE))
  result <- list()
  # polychor stops where the likelihood is greatest at 1 or -1.
  polychoric <- tryCatch(suppressWarnings(polychor(table, ML = FALSE, std.err = TRUE)), error = function(e) NULL)
  if (!is.null(polychoric)) {
    result$value <- as.numeric(polychoric$rho)
    result$error <- suppressWarnings(sqrt(as.numeric(polychoric$var)[1]))
  }
  result
})
versions <- list(R = R.version.string, polycor = as.character(packageVersion("polycor")))
cat(toJSON(list(versions = versions, results = results), auto_unbox = TRUE, digits = I(17), null = "null", na = "null"))
