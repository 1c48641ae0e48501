CREATE TYPE undefined;
