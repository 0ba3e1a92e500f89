-- Asks for the addresses of the file BENCH_PATHS in turn, as a browser would, with the session of BENCH_COOKIE if there is one.
local paths, at = {}, 0

function init()
  for line in io.lines(os.getenv("BENCH_PATHS")) do
    paths[#paths + 1] = line
  end
  for name, header in pairs({ BENCH_COOKIE = "Cookie", BENCH_ENCODING = "Accept-Encoding", BENCH_LANGUAGE = "Accept-Language" }) do
    if os.getenv(name) then
      wrk.headers[header] = os.getenv(name)
    end
  end
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency)
  local e = summary.errors
  local p = function(n) return latency:percentile(n) / 1000 end
  io.write(string.format('{"requests":%d,"bytes":%d,"errors":%d,"seconds":%.3f,"p50":%.2f,"p95":%.2f,"p99":%.2f,"max":%.2f}\n',
    summary.requests, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout, summary.duration / 1e6, p(50), p(95), p(99), latency.max / 1000))
end
