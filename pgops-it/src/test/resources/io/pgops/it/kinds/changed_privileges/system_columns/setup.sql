CREATE TABLE "Odd ""table""" (a integer);
GRANT SELECT (ctid) ON "Odd ""table""" TO PUBLIC;
GRANT SELECT (xmin, a, tableoid) ON "Odd ""table""" TO pgops_sample_reader;
CREATE VIEW v AS SELECT a FROM "Odd ""table""";
