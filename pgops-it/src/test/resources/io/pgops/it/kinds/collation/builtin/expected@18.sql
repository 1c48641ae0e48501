-- COLLATION bytes; owner: postgres
CREATE COLLATION builtin.bytes (provider = builtin, locale = 'C');
-- drop: DROP COLLATION builtin.bytes;

-- COLLATION full_case; owner: postgres
CREATE COLLATION builtin.full_case (provider = builtin, locale = 'PG_UNICODE_FAST');
-- drop: DROP COLLATION builtin.full_case;

-- COLLATION ours; owner: postgres
CREATE COLLATION builtin.ours (provider = builtin, locale = 'C.UTF-8');
-- drop: DROP COLLATION builtin.ours;
