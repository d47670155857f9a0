# Sentences of the report: headlines, verdicts, reasons.
