-- FOREIGN TABLE named; owner: postgres
CREATE FOREIGN TABLE not_null_named.named (
    a integer CONSTRAINT "Odd; name" NOT NULL,
    b integer CONSTRAINT named_b_not_null NOT NULL NO INHERIT,
    c integer
)
SERVER foreign_table_not_null_named;
-- drop: DROP FOREIGN TABLE not_null_named.named;

-- COMMENT CONSTRAINT "Odd; name" ON named; owner: postgres
COMMENT ON CONSTRAINT "Odd; name" ON not_null_named.named IS 'named';

-- CONSTRAINT named later; owner: postgres
ALTER TABLE not_null_named.named
    ADD CONSTRAINT later NOT NULL c NOT VALID;
-- drop: ALTER TABLE not_null_named.named DROP CONSTRAINT later;
