CREATE AGGREGATE safe(integer) (SFUNC = int4pl, STYPE = integer, COMBINEFUNC = int4pl, PARALLEL = safe);
CREATE AGGREGATE restricted(integer) (SFUNC = int4pl, STYPE = integer, PARALLEL = restricted);
CREATE AGGREGATE average(numeric) (
  SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine,
  SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = safe
);
