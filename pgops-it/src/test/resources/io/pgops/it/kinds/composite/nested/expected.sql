-- TYPE z_inner; owner: postgres
CREATE TYPE nested.z_inner AS (
    a integer
);
-- drop: DROP TYPE nested.z_inner;

-- DOMAIN checked; owner: postgres
CREATE DOMAIN nested.checked AS integer
	CONSTRAINT checked_check CHECK ((VALUE > 0));
-- drop: DROP DOMAIN nested.checked;

-- TYPE a_outer; owner: postgres
CREATE TYPE nested.a_outer AS (
    one nested.z_inner,
    many nested.z_inner[],
    small nested.checked
);
-- drop: DROP TYPE nested.a_outer;
