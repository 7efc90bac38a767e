# All 41 combinations with data.table on rows in memory. Takes the scratch folder and the threads.
arguments <- commandArgs(trailingOnly = TRUE)
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "shared.R"))
suppressPackageStartupMessages(library(data.table))
setDTthreads(as.integer(arguments[2]))
rows <- fread(file.path(arguments[1], "rows.csv"), stringsAsFactors = FALSE,
              colClasses = list(character = attributes_named, numeric = outcomes_named))
for (a in attributes_named) set(rows, j = a, value = factor(rows[[a]]))
setDTthreads(as.integer(arguments[2]))

# sum() inside by= runs in data.table's own optimised loops; one count serves all four outcomes,
# because no outcome is missing.
squares_of <- function(table) {
  for (o in outcomes_named) set(table, j = paste0(o, "_sq"), value = table[[o]]^2)
}
group <- function(table, by) {
  table[, .(n = .N,
            s1 = sum(reading_score), q1 = sum(reading_score_sq),
            s2 = sum(maths_score), q2 = sum(maths_score_sq),
            s3 = sum(attendance_percent), q3 = sum(attendance_percent_sq),
            s4 = sum(belonging), q4 = sum(belonging_sq)), by = by]
}
again <- function(table, by) {
  table[, .(n = sum(n), s1 = sum(s1), q1 = sum(q1), s2 = sum(s2), q2 = sum(q2),
            s3 = sum(s3), q3 = sum(q3), s4 = sum(s4), q4 = sum(q4)), by = by]
}

views <- timed("data.table, 41 views of rows in memory", {
  squares_of(rows)
  lapply(combinations, function(by) group(rows, by))
})
write_answer(views, "data.table")

rows[, paste0(outcomes_named, "_sq") := NULL]
views <- timed("data.table, rolled up by hand", {
  squares_of(rows)
  finest <- group(rows, attributes_named)
  lapply(combinations, function(by) again(finest, by))
})
write_answer(views, "data.table-by-hand")
