CREATE TYPE z_inner AS (a integer);
CREATE DOMAIN checked AS integer CHECK (VALUE > 0);
CREATE TYPE a_outer AS (one z_inner, many z_inner[], small checked);
