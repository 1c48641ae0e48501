-- TYPE undefined; owner: postgres
CREATE TYPE plain.undefined;
-- drop: DROP TYPE plain.undefined;
