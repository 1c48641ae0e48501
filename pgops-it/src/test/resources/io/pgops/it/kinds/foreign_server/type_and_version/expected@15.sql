-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER empty_ones; owner: postgres
CREATE SERVER empty_ones TYPE '' VERSION '' FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER empty_ones;

-- SERVER no_version; owner: postgres
CREATE SERVER no_version FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER no_version;

-- SERVER typed; owner: postgres
CREATE SERVER typed TYPE 'oracle' FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER typed;

-- SERVER versioned; owner: postgres
CREATE SERVER versioned VERSION 'one' FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER versioned;

-- SERVER with_both; owner: postgres
CREATE SERVER with_both TYPE 'it''s \ a type' VERSION '1.0' FOREIGN DATA WRAPPER wrapper;
-- drop: DROP SERVER with_both;
