-- SCHEMA Odd "schema"; -- it's
--   on two lines; owner: postgres
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines";
-- drop: DROP SCHEMA "Odd ""schema""; -- it's
on two lines";

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION uuid-ossp
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA "Odd ""schema""; -- it's
on two lines";
-- drop: DROP EXTENSION "uuid-ossp";

-- COMMENT EXTENSION "uuid-ossp"
COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';
