-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER elsewhere; owner: postgres
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER elsewhere;

-- USER MAPPING USER MAPPING public SERVER elsewhere; owner: postgres
CREATE USER MAPPING FOR PUBLIC SERVER elsewhere OPTIONS (
    "Odd name" '',
    password 'it''s a \ secret=',
    "user" 'bob'
);
-- drop: DROP USER MAPPING FOR PUBLIC SERVER elsewhere;
