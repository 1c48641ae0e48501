-- FOREIGN TABLE checked; owner: postgres
CREATE FOREIGN TABLE check_not_enforced.checked (
    a integer
)
SERVER foreign_table_check_not_enforced;
-- drop: DROP FOREIGN TABLE check_not_enforced.checked;

-- CHECK CONSTRAINT checked checked_a_check; owner: postgres
ALTER TABLE check_not_enforced.checked
    ADD CONSTRAINT checked_a_check CHECK ((a > 1)) NOT ENFORCED;
-- drop: ALTER TABLE check_not_enforced.checked DROP CONSTRAINT checked_a_check;
