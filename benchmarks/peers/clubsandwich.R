# The difference between the gaps of two sets of schools with clubSandwich, rows in memory before
# the clock starts. Takes the file; prints estimate, standard error, degrees of freedom, seconds.
suppressPackageStartupMessages(library(clubSandwich))
file <- commandArgs(trailingOnly = TRUE)[1]
rows <- utils::read.csv(file, stringsAsFactors = FALSE)
rows <- rows[rows$background %in% c("B0", "B1"), ]
rows$g <- as.numeric(rows$background == "B1")
rows$a <- as.numeric(rows$tried == "yes")
began <- proc.time()
fit <- lm(score ~ g * a, data = rows)
found <- coef_test(fit, vcov = "CR2", cluster = rows$school, test = "Satterthwaite", coefs = "g:a")
took <- proc.time() - began
cat(sprintf("%.9f\t%.9f\t%.6f\t%.4f\t%.4f\n", found$beta, found$SE, found$df_Satt,
            took[["elapsed"]], took[["user.self"]] + took[["sys.self"]]))
