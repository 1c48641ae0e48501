CREATE FUNCTION final_of(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION plus(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION minus(state bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE AGGREGATE moving(integer) (
  SFUNC = plus, STYPE = bigint, FINALFUNC = final_of, FINALFUNC_EXTRA, INITCOND = '0', MSFUNC = plus, MINVFUNC = minus, MSTYPE = bigint, MSSPACE = 8,
  MFINALFUNC = final_of, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = SHAREABLE, MINITCOND = '0'
);
CREATE AGGREGATE moving_plainly(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer);
