-- COLLATION bytes; owner: postgres
CREATE COLLATION builtin.bytes (provider = builtin, locale = 'C');
-- drop: DROP COLLATION builtin.bytes;

-- COLLATION ours; owner: postgres
CREATE COLLATION builtin.ours (provider = builtin, locale = 'C.UTF-8');
-- drop: DROP COLLATION builtin.ours;
