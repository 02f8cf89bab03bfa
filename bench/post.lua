-- Runs once for each thread, before the load: no Lua runs for a request. The body comes from the command line, after "--".
function init(args)
  wrk.method = "POST"
  wrk.body = args[1]
  wrk.headers["Content-Type"] = "application/json"
end
